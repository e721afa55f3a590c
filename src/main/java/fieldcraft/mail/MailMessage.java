package fieldcraft.mail;

/**
 * A letter in its final words.
 *
 * @param id by which mail programs know it again if it comes twice
 */
record MailMessage(String id, String email, String name, String subject, String text, String html) {
    /** Its words are nobody's business who reads a log. */
    @Override
    public String toString() {
        return "MailMessage[" + id + "]";
    }
}
