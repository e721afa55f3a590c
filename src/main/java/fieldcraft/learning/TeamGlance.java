package fieldcraft.learning;

import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.Optional;

/** How those stand whom a manager or a trainer may see, for their home page; who reports it stands further down in the house. */
@FunctionalInterface
public interface TeamGlance {
    /** What the template {@code report/_glance} shows; empty for somebody who sees nobody's work but their own. */
    Optional<? extends Record> of(Viewer viewer, Language language);
}
