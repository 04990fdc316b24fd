package org.anketa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.anketa.plugin.PluginOrigin;
import org.anketa.plugin.PluginStatus;

/** The rules between the web application's packages. They are never loosened to make a build pass. */
@AnalyzeClasses(
        packages = "org.anketa",
        importOptions = {ImportOption.DoNotIncludeTests.class, WebArchitectureTest.WithoutTestJars.class})
class WebArchitectureTest {

    /** Core's tests come as a JAR, whose folder doesn't give them away as tests. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String WEB = "org.anketa.web.";

    /** What every feature of the pages may use. */
    private static final Set<String> COMMON = Set.of("page", "security");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.anketa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.anketa.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresUseNoOtherFeature = classes()
            .that()
            .resideInAPackage("org.anketa.web..")
            .and()
            .resideOutsideOfPackage("org.anketa.web.boot..")
            .should(useOnlyTheirOwnAndTheCommonFeatures());

    @ArchTest
    static final ArchRule theCommandLineAndTheDemoSeeOfTheWebOnlyTheEngine = noClasses()
            .that()
            .resideInAnyPackage("org.anketa.cli..", "org.anketa.demo..")
            .should()
            .dependOnClassesThat(DescribedPredicate.<JavaClass>alwaysTrue()
                    .and(JavaClass.Predicates.resideInAPackage("org.anketa.web.."))
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.anketa.web.boot..")));

    @ArchTest
    static final ArchRule onlyTheCommandLineMakesThingsUp = noClasses()
            .that()
            .resideOutsideOfPackages("org.anketa.cli..", "org.anketa.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.anketa.demo..");

    @ArchTest
    static final ArchRule nobodySeesPluginsFromInside = noClasses()
            .that()
            .resideInAnyPackage("org.anketa.web..", "org.anketa.cli..", "org.anketa.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.anketa.plugins..", "org.pf4j..");

    @ArchTest
    static final ArchRule onlyTheCompositionRootRunsPlugins = noClasses()
            .that()
            .resideInAnyPackage("org.anketa.web..", "org.anketa.cli..", "org.anketa.launcher..")
            .and()
            .resideOutsideOfPackage("org.anketa.web.boot..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.anketa.plugin..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(PluginStatus.class)))
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(PluginOrigin.class))));

    @ArchTest
    static final ArchRule whatStartsTheWarKnowsOnlyThePlatform = classes()
            .that()
            .haveNameMatching("org\\.anketa\\.launcher\\.(Main|UnpackedWar|ServingHome).*")
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideInAPackage("java..")
                    .or(DescribedPredicate.describe(
                            "start the WAR",
                            type -> type.getName()
                                    .matches("org\\.anketa\\.launcher\\.(Main|UnpackedWar|ServingHome).*"))));

    @ArchTest
    static final ArchRule namesSaySomething =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$");

    private static ArchCondition<JavaClass> useOnlyTheirOwnAndTheCommonFeatures() {
        return new ArchCondition<>("use only their own feature, page and security") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = featureOf(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    String other = featureOf(target);
                    if (!other.isEmpty() && !other.equals(own) && !COMMON.contains(other)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The part of the package name after {@code web}; empty for what isn't of the web. */
    private static String featureOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(WEB) ? name.substring(WEB.length()).replaceFirst("\\..*", "") : "";
    }
}
