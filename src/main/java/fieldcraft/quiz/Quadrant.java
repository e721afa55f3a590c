package fieldcraft.quiz;

import fieldcraft.markdown.Language;
import java.util.Arrays;
import java.util.List;

/** The four relationships with a customer, by what they rest on: neither, trust alone, benefit alone, or both. */
enum Quadrant {
    OUTSIDER("Outsider", "局外人"),
    FRIEND("Friend", "朋友"),
    SUPPLIER("Supplier", "供应商"),
    PARTNER("Partner", "伙伴");

    private final String english;
    private final String chinese;

    Quadrant(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Its name as authors write it. */
    String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** All names, in their order. */
    static List<String> names(Language language) {
        return Arrays.stream(values()).map(quadrant -> quadrant.in(language)).toList();
    }

    /** Whether two places of the grid differ in one of the two hands only: each is a bit of its number. */
    static boolean areNeighbours(int one, int other) {
        return Integer.bitCount(one ^ other) == 1;
    }
}
