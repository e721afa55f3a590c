package fieldcraft;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.util.List;

/** What the design says about packages and classes, checked. A rule about a package that is not there yet holds. */
@AnalyzeClasses(packages = "fieldcraft", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each may import only those before it. */
    private static final List<String> PACKAGES = List.of(
            "markdown",
            "scenario",
            "quiz",
            "course",
            "database",
            "web",
            "mail",
            "people",
            "learning",
            "assignment",
            "coaching",
            "recall",
            "report",
            "sample");

    private static final DescribedPredicate<JavaClass> ROOT = resideInAPackage("fieldcraft");

    @ArchTest
    static final ArchRule packagesImportOnlyThoseAboveThem = onlyThoseAbove();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("fieldcraft.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMarkdownKnowsFlexmark = noClasses()
            .that(not(resideInAPackage("fieldcraft.markdown..")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vladsch.flexmark.."));

    @ArchTest
    static final ArchRule onlyDaosAndTheDatabaseKnowSql = noClasses()
            .that(not(resideInAPackage("fieldcraft.database..")).and(not(simpleNameEndingWith("Dao"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer.."));

    @ArchTest
    static final ArchRule onlyTheEdgeKnowsJavalin = noClasses()
            .that(not(ROOT)
                    .and(not(resideInAPackage("fieldcraft.web..")))
                    .and(not(simpleNameEndingWith("Controller")))
                    .and(not(simpleNameEndingWith("Form"))))
            .should()
            .dependOnClassesThat(resideInAPackage("io.javalin.."));

    @ArchTest
    static final ArchRule theEnginesArePure = noClasses()
            .that(resideInAnyPackage("fieldcraft.scenario..", "fieldcraft.quiz.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.net..", "java.sql..", "io.javalin..", "org.jdbi.."))
            .allowEmptyShould(true);

    /** But for the inner workings of a parser or the solver, which live on one thread for one call. */
    @ArchTest
    static final ArchRule fieldsAreFinal = fields().that(not(isSetByPicocli()).and(not(belongsToAWorkerOfAnEngine())))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule noClassIsNamedForNothing =
            noClasses().should().haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto)(\\$.*)?");

    @ArchTest
    static final ArchRule timeComesFromAnInjectedClock = noClasses()
            .should()
            .callMethodWhere(readsTheTime())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule onlyTheRootChoosesTheClock = noClasses()
            .that(not(ROOT))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static ArchRule onlyThoseAbove() {
        var layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("root")
                .definedBy("fieldcraft");
        for (String name : PACKAGES) {
            layers = layers.layer(name).definedBy("fieldcraft." + name + "..");
        }
        for (int i = 0; i < PACKAGES.size(); i++) {
            List<String> above = PACKAGES.subList(0, i);
            layers = above.isEmpty()
                    ? layers.whereLayer(PACKAGES.get(i)).mayNotAccessAnyLayer()
                    : layers.whereLayer(PACKAGES.get(i)).mayOnlyAccessLayers(above.toArray(String[]::new));
        }
        return layers;
    }

    private static DescribedPredicate<JavaField> isSetByPicocli() {
        return DescribedPredicate.describe(
                "set by picocli",
                field -> field.getAnnotations().stream()
                        .anyMatch(each -> each.getRawType().getName().startsWith("picocli.")));
    }

    private static DescribedPredicate<JavaField> belongsToAWorkerOfAnEngine() {
        DescribedPredicate<JavaClass> engine =
                resideInAnyPackage("fieldcraft.markdown..", "fieldcraft.scenario..", "fieldcraft.quiz..");
        return DescribedPredicate.describe(
                "belongs to a package-private worker of an engine",
                field -> engine.test(field.getOwner())
                        && !field.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        return DescribedPredicate.describe("reads the time without a clock", call -> {
            boolean ofTime = call.getTargetOwner().getPackageName().equals("java.time");
            boolean now = call.getName().equals("now");
            return ofTime
                    && now
                    && !call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }
}
