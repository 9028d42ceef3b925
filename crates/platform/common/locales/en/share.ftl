# Texts and pictures that somebody posts about an entry
share-title = Share
share-lede = Texts and pictures you can post: on a website, in a channel, in a message. Mark them and copy.
share-by = By
share-when = When
share-where = Where
share-call = Phone
share-languages = Languages
share-short = Short, at most 280 characters
share-long = Longer
share-message = For a messenger
share-copy = Copy
share-copied = Copied
share-pictures = Pictures
share-picture = Picture
share-link = Texts and pictures to share
