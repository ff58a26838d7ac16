package io.zhangting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** What runs inside a transaction, as far as annotations tell. */
final class Transactions {

    private Transactions() {}

    /** The class, one of its supertypes, or a method of one of them is transactional. */
    static boolean open(JavaClass type) {
        return openedByType(type)
                || Stream.concat(type.getMethods().stream(), type.getAllMethods().stream())
                        .anyMatch(Transactions::isAnnotated);
    }

    /** The method opens a transaction, or runs in that of the publisher of an event. */
    static boolean surround(JavaMethod method) {
        return isAnnotated(method)
                || openedByType(method.getOwner())
                || method.isMetaAnnotatedWith(EventListener.class);
    }

    private static boolean isAnnotated(JavaMethod method) {
        return method.isMetaAnnotatedWith(Transactional.class);
    }

    private static boolean openedByType(JavaClass type) {
        return Stream.of(Stream.of(type), type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .flatMap(all -> all)
                .anyMatch(t -> t.isMetaAnnotatedWith(Transactional.class));
    }
}
