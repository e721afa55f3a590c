package fieldcraft.people;

/** A session together with the person whose it is. */
record SignedInSession(Person person, Session session) {}
