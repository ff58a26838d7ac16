package io.zhangting.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.springframework.stereotype.Service;

/** Which ring may know which. */
final class LayerRules {

    static final Rule DOMAIN = Rule.of(
            "the domain knows only java and itself",
            program -> classes()
                    .that()
                    .resideInAnyPackage(program.in("..domain.."), program.in(".kernel"))
                    .and(Kinds.WRITTEN_BY_HAND)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", program.in("..domain.."), program.in(".kernel")));

    static final Rule PORTS = Rule.of(
            "ports speak only domain",
            program -> classes()
                    .that()
                    .resideInAPackage(program.in("..port.."))
                    .and(Kinds.WRITTEN_BY_HAND)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            program.in("..domain.."),
                            program.in(".kernel"),
                            program.in("..port..")));

    static final Rule SERVICES = Rule.of(
            "services are not public",
            program -> classes()
                    .that(simpleNameEndingWith("Service").or(annotatedWith(Service.class)))
                    .should()
                    .notBePublic());

    /** Modulith cannot see this: web and port belong to the same module. */
    static final Rule WEB = Rule.of(
            "web never touches driven ports",
            program -> noClasses()
                    .that()
                    .resideInAPackage(program.in("..web.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(program.in("..port.."), program.in("..persistence..")));

    static final Rule NO_DEMO = Rule.of(
            "the product knows neither simulators nor demo",
            program -> noClasses()
                    .that()
                    .resideInAPackage(program.in(".."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("simulators..", "demo.."));

    private LayerRules() {}
}
