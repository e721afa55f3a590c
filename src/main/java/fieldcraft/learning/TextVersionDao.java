package fieldcraft.learning;

import fieldcraft.database.DuplicateRow;
import fieldcraft.markdown.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The texts of scenarios, checks and practices that work is pinned to, each stored once under its SHA-256. */
@RegisterConstructorMapper(TextVersionDao.Body.class)
public interface TextVersionDao {
    /** The text of one version in one language. */
    record Body(String language, String body) {}

    /** Makes sure that the texts are stored before anything is pinned to them. */
    default void keep(String version, Map<Language, String> texts) {
        texts.forEach((language, text) -> {
            try {
                keep(version, language.tag(), text);
            } catch (RuntimeException failure) {
                // Another server stored the same text at this very moment, which is as good.
                if (!DuplicateRow.isCauseOf(failure)) {
                    throw failure;
                }
            }
        });
    }

    /** The texts with this version. */
    default Map<Language, String> texts(String version) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        bodies(version).forEach(body -> texts.put(Language.of(body.language()).orElseThrow(), body.body()));
        return texts;
    }

    @SqlQuery("""
            select language, body
            from text_version
            where version = :version
            """)
    List<Body> bodies(String version);

    /** Stores the text unless it is there already. */
    @SqlUpdate("""
            merge into text_version as kept
            using (values (cast(:version as varchar(64)), cast(:language as varchar(8)), cast(:body as varchar))) as given (version, language, body)
            on kept.version = given.version and kept.language = given.language
            when not matched then insert (version, language, body) values (given.version, given.language, given.body)
            """)
    void keep(String version, String language, String body);
}
