package io.zhangting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes that no rule about hand-written types means. */
final class Kinds {

    static final DescribedPredicate<JavaClass> PACKAGE_INFO =
            describe("package-info", type -> type.getSimpleName().equals("package-info"));

    /** What jOOQ writes from the migrations. */
    static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("..persistence.jooq..");

    static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
            DescribedPredicate.not(PACKAGE_INFO.or(GENERATED)).as("written by hand");

    private Kinds() {}
}
