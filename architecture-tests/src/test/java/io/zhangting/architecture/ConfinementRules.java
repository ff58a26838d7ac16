package io.zhangting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.transaction.annotation.Transactional;

/** Technology stays in the adapter that is there for it. */
final class ConfinementRules {

    static final Rule JCTP = Rule.of(
            "jctp stays in ctp",
            program -> noClasses()
                    .that()
                    .resideOutsideOfPackage(program.in(".ctp.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rationalityfrontline.jctp.."));

    static final Rule JOOQ = Rule.of(
            "jOOQ stays in persistence",
            program -> noClasses()
                    .that()
                    .resideOutsideOfPackage(program.in("..persistence.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jooq.."));

    /** The base package is bootstrap's: it holds the security chain, whose filters are servlet filters by nature. */
    static final Rule SERVLETS = Rule.of(
            "servlets and MVC stay in web",
            program -> noClasses()
                    .that()
                    .resideOutsideOfPackages(program.in("..web.."), program.base())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..", "org.springframework.web..", "org.springframework.http.."));

    static final Rule TRANSACTIONS = Rule.of(
            "transactions belong to the application layer",
            program -> noClasses()
                    .that(areOutsideTheApplicationLayer(program))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Transactional.class));

    /** Rules about transactions read annotations, so there must be no other way to open one. */
    static final Rule NO_PROGRAMMED_TRANSACTIONS = Rule.of(
            "transactions are declared, never programmed",
            program -> noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(".*\\.(TransactionTemplate|TransactionOperations|PlatformTransactionManager)"));

    private ConfinementRules() {}

    private static DescribedPredicate<JavaClass> areOutsideTheApplicationLayer(Program program) {
        return describe(
                "are outside the application layer",
                type -> !Homes.belongsIn(program.base(), type.getPackageName()).equals("application"));
    }
}
