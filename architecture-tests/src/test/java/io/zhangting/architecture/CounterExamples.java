package io.zhangting.architecture;

import java.util.List;

/** One for each rule: a rule that was never seen red is decoration. */
final class CounterExamples {

    static final List<CounterExample> ALL = List.of(
            CounterExample.of(LayerRules.DOMAIN, "domainknowsspring", "orders.domain.Order"),
            CounterExample.of(LayerRules.PORTS, "portknowsspring", "orders.port.OrderStore"),
            CounterExample.of(LayerRules.SERVICES, "publicservice", "orders.PlaceOrderService", "orders.OrderKeeper"),
            CounterExample.of(LayerRules.WEB, "webtouchesport", "orders.web.OrderController"),
            CounterExample.of(LayerRules.NO_DEMO, "leansondemo", "orders.SimulatedOrders", "orders.DemoOrders"),
            CounterExample.of(
                            AdapterRules.CLOSED,
                            "openadapter",
                            "OpenConfiguration",
                            "ctp.OpenCounter",
                            "infrastructure.OpenTable",
                            "orders.persistence.OpenStore",
                            "orders.security.OpenHashing",
                            "orders.packs.OpenReader",
                            "orders.web.OpenController")
                    .startedBy(counterexample.openadapter.Hall.class),
            CounterExample.of(HomeRules.HOME, "astray", "orders.domain.LostOrder"),
            CounterExample.of(ModuleRules.EXACTLY_THESE, "strangemodule", "stray")
                    .startedBy(counterexample.strangemodule.Hall.class),
            CounterExample.of(ModuleRules.BOUNDARIES, "modulebreaksout", "low.Climber")
                    .startedBy(counterexample.modulebreaksout.Hall.class),
            CounterExample.of(
                    OutsideRules.NOBODY_TRANSACTIONAL_HOLDS_ONE,
                    "transactionalholder",
                    "execution.TransactionalMethod",
                    "execution.TransactionalClass",
                    "execution.TransactionalHeir",
                    "execution.MetaTransactional",
                    "execution.TransactionalChecker"),
            CounterExample.of(
                    OutsideRules.NO_TRANSACTION_REACHES_ONE,
                    "transactionreaches",
                    "orders.CallsAcross",
                    "orders.ListensAndAsks"),
            CounterExample.of(ConfinementRules.JCTP, "jctpelsewhere", "execution.KnowsJctp"),
            CounterExample.of(ConfinementRules.JOOQ, "jooqelsewhere", "orders.KnowsJooq"),
            CounterExample.of(ConfinementRules.SERVLETS, "servletelsewhere", "orders.KnowsServlets", "orders.KnowsMvc"),
            CounterExample.of(
                    ConfinementRules.TRANSACTIONS,
                    "transactionelsewhere",
                    "orders.persistence.TransactionalStore",
                    "orders.web.TransactionalController"),
            CounterExample.of(
                    ConfinementRules.NO_PROGRAMMED_TRANSACTIONS,
                    "programmedtransaction",
                    "orders.ProgramsATransaction"),
            CounterExample.of(
                    HabitRules.NO_CLOCKS,
                    "ownclock",
                    "orders.CallsTheClock",
                    "orders.NamesTheClock",
                    "orders.CountsMilliseconds",
                    "orders.MakesItsOwnClock",
                    "orders.DrawsItsOwnIds"),
            CounterExample.of(HabitRules.NO_PRINTING, "prints", "orders.Prints", "orders.PrintsTraces"),
            CounterExample.of(HabitRules.NO_FIELD_INJECTION, "fieldinjection", "orders.InjectedField"),
            CounterExample.of(
                    HabitRules.NO_OLD_DATES,
                    "olddates",
                    "orders.OldDate",
                    "orders.OldTimestamp",
                    "orders.OldCalendar",
                    "orders.OldFormat"),
            CounterExample.of(HabitRules.NO_SETTERS, "setters", "orders.Changeable"),
            CounterExample.of(PackageRules.SMALL_KERNEL, "fatkernel", "kernel.One", "kernel.Seventeen"),
            CounterExample.of(PackageRules.NULL_MARKED, "silentpackages", "orders", "bills"));

    private CounterExamples() {}
}
