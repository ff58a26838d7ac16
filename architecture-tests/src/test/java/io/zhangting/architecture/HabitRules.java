package io.zhangting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/**
 * Habits that a reviewer should not have to look for. That nobody uses Lombok is not among them: its annotations leave no
 * trace in class files.
 */
final class HabitRules {

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "systemUTC", "systemDefaultZone");

    /** A child process has no Spring: its main class stands in for bootstrap. */
    private static final DescribedPredicate<JavaClass> NOT_MAIN_PROGRAMS =
            describe("no main programs", type -> !type.getName().equals("io.zhangting.process.ChildMain"));

    private static final DescribedPredicate<JavaAccess<?>> ASK_A_CLOCK =
            describe("ask a clock or a source of ids of their own", HabitRules::asksAClock);

    private static final DescribedPredicate<JavaMethod> SETTER = describe(
            "are setters",
            method -> method.getName().matches("set[A-Z].*")
                    && method.getRawParameterTypes().size() == 1
                    && method.getRawReturnType().isEquivalentTo(void.class)
                    && !isAskedForByServlets(method));

    static final Rule NO_CLOCKS = Rule.of(
            "time and ids come in by constructor",
            program -> noClasses()
                    .that()
                    .resideOutsideOfPackage(program.base())
                    .and(NOT_MAIN_PROGRAMS)
                    .should()
                    .accessTargetWhere(ASK_A_CLOCK));

    static final Rule NO_PRINTING = Rule.of(
            "nobody prints, except commands in bootstrap and the main program of child processes",
            program -> noClasses()
                    .that()
                    .resideOutsideOfPackage(program.base())
                    .and(NOT_MAIN_PROGRAMS)
                    .should(ACCESS_STANDARD_STREAMS));

    static final Rule NO_FIELD_INJECTION = Rule.of(
            "nothing is injected into fields", program -> noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION));

    static final Rule NO_OLD_DATES = Rule.of(
            "no dates of old",
            program -> noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Date.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Calendar.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(DateFormat.class));

    /** One parameter: a framework's interface may well ask for a {@code setSessionId(request, response, id)}. */
    static final Rule NO_SETTERS = Rule.of(
            "no setters",
            program -> noMethods()
                    .that()
                    .areDeclaredInClassesThat(Kinds.WRITTEN_BY_HAND)
                    .should(be(SETTER)));

    private HabitRules() {}

    /** A stream of the servlet interface has to have {@code setReadListener}, a session its times. */
    private static boolean isAskedForByServlets(JavaMethod method) {
        return method.getOwner().isAssignableTo("jakarta.servlet.ServletInputStream")
                || method.getOwner().isAssignableTo("org.springframework.session.Session");
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean timeOrId = owner.startsWith("java.time.")
                || Set.of("java.lang.System", "java.util.UUID").contains(owner);
        boolean ofInstantSource =
                owner.equals("java.time.InstantSource") && access.getName().equals("system");
        return timeOrId && CLOCKS.contains(access.getName()) || ofInstantSource;
    }
}
