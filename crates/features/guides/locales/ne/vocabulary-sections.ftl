### लेखका खण्ड, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-section-take-part = सहभागी हुनुहोस्
vocabulary-section-myths = साँचो हो कि होइन?
