package org.anketa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The rules for every plugin; a plugin's test takes them over with {@code ArchTests.in(PluginArchitecture.class)}. */
public final class PluginArchitecture {

    private static final String PLUGINS = "org.anketa.plugins.";

    private static final Set<String> FOR_PLUGINS = Set.of(
            "shared",
            "vocabulary",
            "expression",
            "dataset",
            "statistics",
            "analysis",
            "interchange",
            "evidence",
            "plugins");

    @ArchTest
    static final ArchRule usesOfTheEngineOnlyWhatIsForPlugins = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "belong to a package of Anketa that is not for plugins",
                    type -> type.getPackageName().startsWith("org.anketa.")
                            && !FOR_PLUGINS.contains(segment(type, 2))));

    @ArchTest
    static final ArchRule usesNoOtherPlugin = classes().should(stayInTheirPlugin());

    @ArchTest
    static final ArchRule knowsNoWeb =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyChartsKnowTheChartLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("org.anketa.plugins.charts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSaySomething =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$");

    private PluginArchitecture() {}

    private static ArchCondition<JavaClass> stayInTheirPlugin() {
        return new ArchCondition<>("depend on no other plugin") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName()
                                .startsWith(PLUGINS))
                        .filter(dependency -> !segment(
                                        dependency.getTargetClass().getBaseComponentType(), 3)
                                .equals(segment(type, 3)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    /** A part of the package's name, counted from 0; empty where it has fewer. */
    private static String segment(JavaClass type, int index) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return index < parts.length ? parts[index] : "";
    }
}
