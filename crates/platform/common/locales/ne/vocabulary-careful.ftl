### लेखमा एउटा गलत शब्दले किन हानि गर्छ, कर्मचारीले देख्ने रूपमा।

vocabulary-careful-urgent = यो खतराबारे हो
vocabulary-careful-rights = यो अधिकारबारे हो
vocabulary-careful-deadline = यो म्यादबारे हो
