package io.zhangting.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhangting.BusinessHall;

/** What rules look at: the product, or a counter-example of the same shape under a base package of its own. */
record Program(String base, Class<?> main, ImportOption scope, JavaClasses classes) {

    static final Program PRODUCT =
            of(BusinessHall.class.getPackageName(), BusinessHall.class, new ImportOption.DoNotIncludeTests());

    static Program counterExample(String base, Class<?> main) {
        return of(base, main, everything -> true);
    }

    private static Program of(String base, Class<?> main, ImportOption scope) {
        var classes = new ClassFileImporter().withImportOption(scope).importPackages(base);
        return new Program(base, main, scope, classes);
    }

    /** A pattern of packages, such as {@code io.zhangting..domain..} for {@code "..domain.."}. */
    String in(String pattern) {
        return base + pattern;
    }
}
