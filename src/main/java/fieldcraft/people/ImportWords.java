package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.markdown.Language;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in which tables of people say yes and no, languages and roles. */
final class ImportWords {
    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry("trainee", Role.TRAINEE),
            entry("learner", Role.TRAINEE),
            entry("employee", Role.TRAINEE),
            entry("学员", Role.TRAINEE),
            entry("员工", Role.TRAINEE),
            entry("trainer", Role.TRAINER),
            entry("coach", Role.TRAINER),
            entry("教练", Role.TRAINER),
            entry("培训师", Role.TRAINER),
            entry("讲师", Role.TRAINER),
            entry("manager", Role.MANAGER),
            entry("leader", Role.MANAGER),
            entry("经理", Role.MANAGER),
            entry("主管", Role.MANAGER),
            entry("admin", Role.ADMIN),
            entry("administrator", Role.ADMIN),
            entry("管理员", Role.ADMIN));

    private static final Map<String, Language> LANGUAGES = Map.ofEntries(
            entry("en", Language.EN),
            entry("en-us", Language.EN),
            entry("en-gb", Language.EN),
            entry("english", Language.EN),
            entry("英语", Language.EN),
            entry("英文", Language.EN),
            entry("zh", Language.ZH),
            entry("zh-cn", Language.ZH),
            entry("zh-hans", Language.ZH),
            entry("cn", Language.ZH),
            entry("chinese", Language.ZH),
            entry("中文", Language.ZH),
            entry("简体中文", Language.ZH),
            entry("汉语", Language.ZH));

    private static final Map<String, Boolean> ANSWERS = Map.ofEntries(
            entry("yes", true),
            entry("y", true),
            entry("1", true),
            entry("true", true),
            entry("active", true),
            entry("是", true),
            entry("在职", true),
            entry("启用", true),
            entry("no", false),
            entry("n", false),
            entry("0", false),
            entry("false", false),
            entry("inactive", false),
            entry("left", false),
            entry("否", false),
            entry("离职", false),
            entry("停用", false));

    private ImportWords() {}

    /** Whether somebody is to be let in. */
    static CellValue<Boolean> active(String typed) {
        return meaning(ANSWERS, folded(typed), "people.import.problem.active", typed);
    }

    static CellValue<Language> language(String typed) {
        return meaning(LANGUAGES, folded(typed).replace('_', '-'), "people.import.problem.language", typed);
    }

    /** All roles beside the one that everybody has. */
    static CellValue<Set<Role>> roles(String typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : folded(typed).split("\\s*[,;、/|+&][\\s,;、/|+&]*")) {
            Optional<Role> role = Optional.ofNullable(ROLES.get(word));
            if (role.isEmpty()) {
                return CellValue.wrong("people.import.problem.role", word);
            }
            roles.add(role.get());
        }
        roles.remove(Role.TRAINEE);
        return CellValue.of(roles);
    }

    private static <T> CellValue<T> meaning(Map<String, T> words, String word, String keyOfProblem, String typed) {
        return Optional.ofNullable(words.get(word))
                .map(CellValue::of)
                .orElseGet(() -> CellValue.wrong(keyOfProblem, typed));
    }

    /** Small letters of ordinary width. */
    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
