package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.YamlMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the author's guide: Markdown pages in every language, and an example scenario that is shown as a last page. */
final class GuideReader {
    static final String FOLDER = "authoring";

    private static final int MOST_PAGES = 99;

    private final ContentFolder folder;
    private final List<Language> languages;
    private final ModuleScenarioReader scenarios;
    private final MarkdownReader reader = new MarkdownReader();

    GuideReader(ContentFolder folder, List<Language> languages, ModuleScenarioReader scenarios) {
        this.folder = folder;
        this.languages = languages;
        this.scenarios = scenarios;
    }

    /** The pages in each language, in order; none if the course has no guide. */
    Map<Language, List<GuidePage>> read() {
        List<String> names = pageNames();
        Optional<ModuleScenario> example = folder.names(FOLDER + "/example").isEmpty()
                ? Optional.empty()
                : scenarios.read(GuideReader::exampleFile);
        Map<Language, List<GuidePage>> guide = new EnumMap<>(Language.class);
        for (Language language : languages) {
            List<GuidePage> pages = new ArrayList<>(pages(names, language));
            example.ifPresent(found -> pages.add(examplePage(found, language)));
            guide.put(language, pages);
        }
        return guide;
    }

    /** The names of the pages without their languages; one that lacks a language is reported as missing when it is read. */
    private List<String> pageNames() {
        return folder.names(FOLDER).stream()
                .flatMap(file -> languages.stream()
                        .map(language -> "." + language.tag() + ".md")
                        .filter(file::endsWith)
                        .map(ending -> file.substring(0, file.length() - ending.length())))
                .distinct()
                .toList();
    }

    private List<GuidePage> pages(List<String> names, Language language) {
        return names.stream()
                .flatMap(name -> page(name, language).stream())
                .sorted(Comparator.comparing(PlacedPage::position))
                .map(PlacedPage::page)
                .toList();
    }

    private Optional<PlacedPage> page(String name, Language language) {
        String file = FOLDER + "/" + name + "." + language.tag() + ".md";
        Problems problems = folder.problems(file);
        return folder.text(file).flatMap(text -> reader.read(text, problems)).map(document -> page(name, document));
    }

    private static PlacedPage page(String name, MarkdownDocument document) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(List.of("title", "position"));
        int position = keys.number("position", 1, MOST_PAGES);
        return new PlacedPage(position, new GuidePage(name, keys.text("title"), document.html()));
    }

    private static String exampleFile(Language language) {
        return FOLDER + "/example/scenario." + language.tag() + ".md";
    }

    private static GuidePage examplePage(ModuleScenario example, Language language) {
        String source = MarkdownDocument.htmlOfSource(example.texts().get(language));
        return new GuidePage("example", example.in(language).title(), source);
    }

    /** A page and its place among the others. */
    private record PlacedPage(int position, GuidePage page) {}
}
