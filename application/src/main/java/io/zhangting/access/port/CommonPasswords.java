package io.zhangting.access.port;

import java.util.Set;

/** Words and passwords that many people use; a password made of them is refused. */
@FunctionalInterface
public interface CommonPasswords {

    /** In lower case. */
    Set<String> all();
}
