package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name, an e-mail address and a number in the company must be like. */
public final class PersonRule {
    /** In characters; the longest a mail server must take (RFC 5321, 4.5.3.1). */
    static final int LONGEST_EMAIL = 254;

    static final int LONGEST_NAME = 100;

    static final int LONGEST_NUMBER = 40;

    /** Something, an at sign, a host with a dot: enough to catch a slip, and it refuses no real address. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private PersonRule() {}

    /** What is wrong with this name, if anything is. */
    public static Optional<Message> nameProblem(String name) {
        if (name.isEmpty()) {
            return Optional.of(Message.of("people.field.name-missing"));
        }
        boolean fits = name.length() <= LONGEST_NAME;
        return fits ? Optional.empty() : Optional.of(Message.of("people.field.name-too-long", LONGEST_NAME));
    }

    /** What is wrong with this e-mail address, if anything is. */
    public static Optional<Message> emailProblem(String email) {
        if (email.isEmpty()) {
            return Optional.of(Message.of("people.field.email-missing"));
        }
        boolean usable = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        return usable ? Optional.empty() : Optional.of(Message.of("people.field.email-odd"));
    }

    /** What is wrong with this number in the company, if anything is; an at sign would make it an e-mail address. */
    public static Optional<Message> numberProblem(String number) {
        if (NewPerson.canonical(number).length() > LONGEST_NUMBER) {
            return Optional.of(Message.of("people.field.number-too-long", LONGEST_NUMBER));
        }
        return number.contains("@") ? Optional.of(Message.of("people.field.number-odd")) : Optional.empty();
    }
}
