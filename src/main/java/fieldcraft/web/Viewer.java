package fieldcraft.web;

import fieldcraft.markdown.Language;

/** The person who is signed in, as far as the pages need to know. */
public interface Viewer {
    /** The number under which the database knows this person. */
    long id();

    String name();

    /** What they sign in with: the e-mail address, or the number in the company if they have none. */
    String login();

    Language language();

    boolean trainer();

    boolean manager();

    boolean admin();
}
