package io.zhangting.access.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member of staff is there for. A person may hold several, but nobody who manages people handles customers. */
public enum Role {
    /** 经办: looks at an application first, and works on tickets. */
    HANDLER(Right.CASES, Right.REVIEW, Right.OPERATIONS, Right.TICKETS),
    /** 复核: the second pair of eyes; may be the first one of another application. */
    REVIEWER(Right.CASES, Right.REVIEW, Right.SECOND_REVIEW, Right.OPERATIONS, Right.EXPORT_APPLICATIONS),
    OPERATIONS(Right.OPERATIONS, Right.TICKETS, Right.HEALTH),
    /** Reads everything masked and changes nothing. */
    AUDITOR(Right.CASES, Right.OPERATIONS, Right.AUDIT, Right.EXPORT_APPLICATIONS),
    ADMINISTRATOR(Right.STAFF);

    private static final Set<Role> WORKING = Set.of(HANDLER, REVIEWER, OPERATIONS);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public static Set<Right> rightsOf(Set<Role> roles) {
        return roles.stream().flatMap(role -> role.rights.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one person may hold all of these: at least one, and never people and customers in one hand. */
    public static boolean mayBeHeldTogether(Set<Role> roles) {
        return !roles.isEmpty() && (!roles.contains(ADMINISTRATOR) || Collections.disjoint(roles, WORKING));
    }

    /** The role of that name, in any case. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
