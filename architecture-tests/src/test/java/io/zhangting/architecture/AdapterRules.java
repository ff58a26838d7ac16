package io.zhangting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;

/** Adapters are reached through ports; nobody names their types. */
final class AdapterRules {

    /** Public on purpose, besides what web adapters share in {@code kernel.web} and the main class. */
    private static final Set<String> SHARED = Set.of(
            ".infrastructure.NodeName",
            ".infrastructure.WorkList",
            ".gateway.CounterGateway",
            ".infrastructure.Worker",
            ".infrastructure.persistence.GatheredRows",
            ".infrastructure.persistence.OfTransaction",
            ".gateway.GatewayReply",
            ".gateway.GatewaySecret",
            ".gateway.GatewaySettings",
            ".gateway.Gateways",
            ".gateway.TemporaryPassword",
            ".gateway.SignedGateway",
            ".kernel.security.KeyRotation",
            ".kernel.security.MacKeys",
            ".kernel.security.PrivateFile",
            ".kernel.security.SealingKeys",
            ".process.ChildEvents",
            ".process.ChildMain",
            ".process.ChildProgram",
            ".process.ChildReply",
            ".process.ChildSettings",
            ".process.ChildState",
            ".process.Line",
            ".process.Malformed",
            ".process.Message",
            ".process.OutputMask",
            ".process.SupervisedChild");

    private static final Pattern RING = Pattern.compile("\\.(web|persistence|security|packs)(\\.|$)");

    static final Rule CLOSED = Rule.of(
            "adapters are closed",
            program -> classes()
                    .that(areAdapters(program))
                    .and(Kinds.WRITTEN_BY_HAND)
                    .and(areNotShared(program))
                    .should()
                    .notBePublic());

    private AdapterRules() {}

    /** An outside adapter's sub-packages, such as {@code ctp.wire}, are hidden by Modulith and may share among themselves. */
    private static DescribedPredicate<JavaClass> areAdapters(Program program) {
        return describe("are adapters", type -> {
            String inside = type.getPackageName().substring(program.base().length());
            return inside.isEmpty() || RING.matcher(inside).find() || Homes.OUTSIDE.containsKey(inside.substring(1));
        });
    }

    private static DescribedPredicate<JavaClass> areNotShared(Program program) {
        return describe("are not shared on purpose", type -> {
            String outermost = type.getName()
                    .replaceFirst("\\$.*", "")
                    .substring(program.base().length());
            return !SHARED.contains(outermost)
                    && !type.getPackageName().equals(program.in(".kernel.web"))
                    && !type.isEquivalentTo(program.main());
        });
    }
}
