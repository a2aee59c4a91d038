The demonstration officer could not sign in (422).
