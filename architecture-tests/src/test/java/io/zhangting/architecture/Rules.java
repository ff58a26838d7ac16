package io.zhangting.architecture;

import java.util.List;

/** Every rule there is. A rule that is not listed here runs nowhere. */
final class Rules {

    static final List<Rule> ALL = List.of(
            LayerRules.DOMAIN,
            LayerRules.PORTS,
            LayerRules.SERVICES,
            LayerRules.WEB,
            LayerRules.NO_DEMO,
            AdapterRules.CLOSED,
            HomeRules.HOME,
            ModuleRules.EXACTLY_THESE,
            ModuleRules.BOUNDARIES,
            OutsideRules.NOBODY_TRANSACTIONAL_HOLDS_ONE,
            OutsideRules.NO_TRANSACTION_REACHES_ONE,
            ConfinementRules.JCTP,
            ConfinementRules.JOOQ,
            ConfinementRules.SERVLETS,
            ConfinementRules.TRANSACTIONS,
            ConfinementRules.NO_PROGRAMMED_TRANSACTIONS,
            HabitRules.NO_CLOCKS,
            HabitRules.NO_PRINTING,
            HabitRules.NO_FIELD_INJECTION,
            HabitRules.NO_OLD_DATES,
            HabitRules.NO_SETTERS,
            PackageRules.SMALL_KERNEL,
            PackageRules.NULL_MARKED);

    private Rules() {}
}
