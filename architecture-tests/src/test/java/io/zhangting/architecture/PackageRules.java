package io.zhangting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What holds for packages as a whole. */
final class PackageRules {

    private static final int KERNEL_AT_MOST = 16;

    static final Rule SMALL_KERNEL = new Rule("the kernel has at most 16 types", PackageRules::tooMuchKernel);

    static final Rule NULL_MARKED =
            new Rule("every package says what it is, null-marked", PackageRules::packagesThatSayNothing);

    private PackageRules() {}

    private static List<String> tooMuchKernel(Program program) {
        Set<String> kernel = program.classes().stream()
                .filter(type -> type.getPackageName().equals(program.in(".kernel")))
                .filter(type -> type.isTopLevelClass() && Kinds.WRITTEN_BY_HAND.test(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return kernel.size() <= KERNEL_AT_MOST ? List.of() : List.of("%d types: %s".formatted(kernel.size(), kernel));
    }

    private static List<String> packagesThatSayNothing(Program program) {
        return program.classes().stream()
                .filter(type -> !Kinds.GENERATED.test(type))
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !isNullMarked(program, name + ".package-info"))
                .map(name -> name + " has no null-marked package-info")
                .toList();
    }

    private static boolean isNullMarked(Program program, String packageInfo) {
        return program.classes().contain(packageInfo)
                && program.classes().get(packageInfo).isAnnotatedWith(NullMarked.class);
    }
}
