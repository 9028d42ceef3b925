# Passkeys
desk-passkey-sign-in = Sign in with a passkey
desk-passkey-step = Use a passkey
desk-passkey-step-help = Your device asks for your fingerprint, your face or your PIN.
desk-passkey-lost = I do not have the device with me
desk-passkeys = Passkeys
desk-passkeys-help = With a passkey you sign in by the fingerprint, the face or the PIN of your device. It takes the place of the password and of the second step.
desk-passkeys-none = You have no passkey yet.
desk-passkey-name = Name of the passkey
desk-passkey-name-help = So that you know it again, for instance “Phone from work”.
desk-passkey-add = Add a passkey
desk-passkey-since = added
desk-passkey-change = Change
desk-passkey-rename = Save the name
desk-passkey-remove = Remove this passkey
desk-passkey-remove-help = You can no longer sign in with it then. If it is your only second step, you set up a new one when you sign in next.
desk-passkey-script = Passkeys need JavaScript, and this browser does not run it.
desk-passkey-number = Passkeys do not work at an address made of numbers. Open the desk here instead:
desk-passkey-unnamed = Passkeys do not work here, because the desk has no name of its own that browsers reach over https. Whoever runs the server can set one.
desk-passkey-first = Or a passkey
desk-passkey-stopped = That was stopped, or this device has no passkey for the desk. Try again, or take another way.
desk-passkey-known = This device has a passkey for your account already.
desk-passkey-place = The desk is open at another address than its own. Passkeys work at its own address only.
desk-passkey-late = That took too long, or it was begun in another window. Try again.
desk-passkey-wrong = The device did not answer as it should. Try again.
desk-passkey-unknown = The desk does not know this passkey; it may have been removed. Sign in another way.
desk-passkey-copied = Somebody may have copied this passkey, so the desk refuses it. Sign in another way, remove it from your account, and tell an administrator.
desk-passkey-taken = The desk knows this passkey already.
desk-passkey-many = That is too much: an account can have 20 passkeys. Remove one first.
desk-passkey-name-wrong = Write a name with 1 to 80 characters.
desk-passkey-gone = This passkey is no longer there.
desk-halt-passkeys = Passkeys do not work here
desk-halt-passkeys-text = Open the desk at its own address, over https, or sign in another way.
desk-second-passkey = Your second step is a passkey.
desk-done-passkey-added = The passkey is ready. For your safety a letter about it is on its way to you.
desk-done-passkey-removed = The passkey is removed here. Remove it on your device, too.

# Showing again that it is you
desk-proof = Your password, once more
desk-proof-help = You signed in more than ten minutes ago. The password shows that it is still you.
desk-proof-wrong = The password is wrong. Nothing was changed.
desk-proof-again = You signed in more than ten minutes ago. Sign out and in again; then you can change how you sign in.
desk-way-last = This is your last way to sign in. Add another one or choose a password first.
desk-password-none = You have no password.
desk-password-first = Have a link sent with which you choose one

# Accounts elsewhere
desk-openid-sign-in = Sign in with { $name }
desk-openid-late = This sign-in was begun in another browser, is too old, or was used already. Begin once more.
desk-openid-cancelled = You did not sign in with { $name }. Try again, or sign in another way.
desk-openid-silent = { $name } does not answer at the moment. Try again later, or sign in another way.
desk-openid-unbelievable = The answer of { $name } could not be checked, so it does not count. Begin once more; if it happens again, tell an administrator.
desk-openid-no-address = { $name } does not tell your e-mail address, so the desk does not know who you are. Sign in another way, or ask an administrator.
desk-openid-unverified = { $name } has not checked that your e-mail address is yours. Confirm it there first, then sign in again.
desk-openid-unknown = Nobody at the desk has the address { $email }. Ask an administrator to invite you.
desk-openid-closed = Your account at the desk is closed. Ask an administrator if you need it.
desk-openid-other = Your account at the desk belongs together with another account at { $name }. Sign in with that one, or sign in with your password and take the old one away under “Your account”.
desk-elsewhere = Accounts elsewhere
desk-elsewhere-help = You can sign in with these, too.
desk-elsewhere-end = Sign in with it no longer
desk-done-untied = You no longer sign in with that account.

# Letters about them
desk-way-passkey-added = The passkey “{ $way }” was added to your account. Whoever has it can sign in as you.
desk-way-passkey-removed = The passkey “{ $way }” was removed from your account. Nobody can sign in with it any more.
desk-way-elsewhere-added = From now on you can also sign in with your account at { $way }.
desk-way-elsewhere-removed = Your account at { $way } can no longer be used to sign in.
desk-letter-way-subject = How you sign in to the Integra desk has changed
desk-letter-way =
    Hello { $name },

    { $what }

    If it was not you, choose a new password at once, look through “Your account”, and tell an administrator.
