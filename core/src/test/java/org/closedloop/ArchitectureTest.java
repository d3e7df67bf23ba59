package org.closedloop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.closedloop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule facts_flow_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("law")
            .definedBy("org.closedloop.law")
            .layer("calendar")
            .definedBy("org.closedloop.calendar")
            .layer("inspection")
            .definedBy("org.closedloop.inspection")
            .layer("classification")
            .definedBy("org.closedloop.classification")
            .layer("disposition")
            .definedBy("org.closedloop.disposition")
            .layer("procedure")
            .definedBy("org.closedloop.procedure")
            .layer("closure")
            .definedBy("org.closedloop.closure")
            .layer("decision")
            .definedBy("org.closedloop.decision")
            .layer("casefile")
            .definedBy("org.closedloop.casefile")
            .layer("door")
            .definedBy("org.closedloop")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("casefile")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("decision")
            .mayOnlyBeAccessedByLayers("casefile", "door")
            .whereLayer("closure")
            .mayOnlyBeAccessedByLayers("decision", "casefile", "door")
            .whereLayer("procedure")
            .mayOnlyBeAccessedByLayers("closure", "decision", "casefile", "door")
            .whereLayer("disposition")
            .mayOnlyBeAccessedByLayers("procedure", "closure", "decision", "casefile", "door")
            .whereLayer("classification")
            .mayOnlyBeAccessedByLayers("disposition", "procedure", "closure", "decision", "casefile", "door")
            .whereLayer("inspection")
            .mayOnlyBeAccessedByLayers(
                    "classification", "disposition", "procedure", "closure", "decision", "casefile", "door")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers(
                    "inspection",
                    "classification",
                    "disposition",
                    "procedure",
                    "closure",
                    "decision",
                    "casefile",
                    "door")
            .because("nothing upstream may know what comes after it, or a rule could decide on its own result");

    @ArchTest
    static final ArchRule the_core_stands_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.closedloop..", "java..", "org.jspecify..", "org.slf4j..")
            .because("a host must be able to use the domain without an engine, a database or a framework");

    @ArchTest
    static final ArchRule no_clock_is_read_but_the_one_passed_in = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a day in law is a day in Asia/Shanghai, and tests must be able to choose it");

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("null means unknown here, and must be said where it may be");
}
