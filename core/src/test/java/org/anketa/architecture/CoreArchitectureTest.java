package org.anketa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules between core's packages. They are never loosened to make a build pass. */
@AnalyzeClasses(packages = "org.anketa", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.anketa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineKnowsNoWebNoPluginAndNoChartLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.jfree..",
                    "org.anketa.plugins..",
                    "org.anketa.web..",
                    "org.anketa.cli..",
                    "org.anketa.launcher..");

    @ArchTest
    static final ArchRule sharedStandsAlone = mayUseOnly("shared");

    @ArchTest
    static final ArchRule statisticsStandsAlone = mayUseOnly("statistics");

    @ArchTest
    static final ArchRule theDatabaseUsesOnlyShared = mayUseOnly("jdbc", "shared");

    @ArchTest
    static final ArchRule vocabularyUsesOnlySharedAndTheDatabase = mayUseOnly("vocabulary", "shared", "jdbc");

    @ArchTest
    static final ArchRule accountsKnowNobodyElse = mayUseOnly("account", "shared", "jdbc");

    @ArchTest
    static final ArchRule auditKnowsNobodyElse = mayUseOnly("audit", "shared", "jdbc");

    @ArchTest
    static final ArchRule workspacesDoNotKnowWhatLiesInThem = mayUseOnly("workspace", "shared", "jdbc");

    @ArchTest
    static final ArchRule peopleAreApartFromTheirAnswers =
            mayUseOnly("people", "shared", "vocabulary", "jdbc", "interchange", "dataset", "workspace");

    @ArchTest
    static final ArchRule fieldworkUsesFormsAndPeople =
            mayUseOnly("fieldwork", "shared", "vocabulary", "expression", "dataset", "form", "people", "jdbc");

    @ArchTest
    static final ArchRule sqlStaysInRepositories = noClasses()
            .that()
            .resideOutsideOfPackage("org.anketa.jdbc..")
            .and()
            .haveNameNotMatching(".*\\.Jdbi[A-Za-z]+Repository(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..");

    @ArchTest
    static final ArchRule expressionUsesOnlyShared = mayUseOnly("expression", "shared");

    @ArchTest
    static final ArchRule datasetUsesOnlySharedVocabularyAndExpression =
            mayUseOnly("dataset", "shared", "vocabulary", "expression");

    @ArchTest
    static final ArchRule formUsesOnlySharedVocabularyAndExpression =
            mayUseOnly("form", "shared", "vocabulary", "expression");

    @ArchTest
    static final ArchRule analysisUsesOnlyDatasetAndShared = mayUseOnly("analysis", "dataset", "shared");

    @ArchTest
    static final ArchRule whatPluginsImplementNeedsFewLibraries = classes()
            .that()
            .resideInAPackage("org.anketa.analysis..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.anketa..", "java..", "org.pf4j..", "jakarta.validation..", "org.jspecify..", "org.slf4j..");

    @ArchTest
    static final ArchRule interchangeUsesOnlyWhatItCarries = mayUseOnly("interchange", "shared", "dataset", "analysis");

    @ArchTest
    static final ArchRule disclosureUsesOnlyAnalysisAndShared = mayUseOnly("disclosure", "analysis", "shared");

    @ArchTest
    static final ArchRule batchUsesOnlyWhatAnAnalysisOfAFileNeeds =
            mayUseOnly("batch", "shared", "dataset", "analysis", "interchange", "disclosure");

    @ArchTest
    static final ArchRule theHostUsesOnlyWhatPluginsAreWrittenAgainst =
            mayUseOnly("plugin", "shared", "analysis", "interchange");

    @ArchTest
    static final ArchRule nothingButTheHostLooksIntoPlugins = noClasses()
            .that()
            .resideOutsideOfPackages("org.anketa.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.anketa.plugin..");

    @ArchTest
    static final ArchRule namesSaySomething =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$");

    private static ArchRule mayUseOnly(String of, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("org.anketa." + of + "..")
                .should()
                .dependOnClassesThat(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaClass>(
                                "belong to another package of Anketa than " + String.join(", ", others)) {
                            @Override
                            public boolean test(JavaClass type) {
                                String name = type.getPackageName();
                                if (!name.startsWith("org.anketa.") || isIn(name, of)) {
                                    return false;
                                }
                                for (String other : others) {
                                    if (isIn(name, other)) {
                                        return false;
                                    }
                                }
                                return true;
                            }
                        })
                .allowEmptyShould(true);
    }

    private static boolean isIn(String name, String feature) {
        return name.equals("org.anketa." + feature) || name.startsWith("org.anketa." + feature + ".");
    }
}
