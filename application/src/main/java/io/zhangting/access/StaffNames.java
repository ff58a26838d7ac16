package io.zhangting.access;

import io.zhangting.access.domain.Role;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How staff are named, and roles in the audit record. */
final class StaffNames {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,30}");
    private static final int LONGEST_DISPLAY_NAME = 30;

    private StaffNames() {}

    static boolean areWellFormed(String name, String displayName) {
        String shown = displayName.strip();
        return NAME.matcher(name).matches()
                && !shown.isEmpty()
                && shown.length() <= LONGEST_DISPLAY_NAME
                && shown.codePoints().noneMatch(Character::isISOControl);
    }

    static String of(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
