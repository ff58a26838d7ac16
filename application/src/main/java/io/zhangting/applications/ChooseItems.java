package io.zhangting.applications;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;
import java.util.Map;

/** Chooses what to reset; the server refuses what the customer does not hold on that counter. */
public interface ChooseItems {

    /** Opens what has to be read before anything is chosen, and records that it was opened. */
    FlowResult<PackDocument> openNotice(SignedInCustomer customer, ApplicationId id);

    FlowResult<ApplicationId> choose(SignedInCustomer customer, ApplicationId id, Choice choice);

    /** Judges one chosen password while it is typed, and keeps nothing; empty when it is good. */
    FlowResult<List<BrokenRule>> judge(SignedInCustomer customer, ApplicationId id, String kind, String sealed);

    /**
     * Kinds of items, and for those whose password the customer chooses, the password as the browser sealed it. One
     * that was given before and is still kept may be left out.
     */
    record Choice(List<String> kinds, Map<String, String> sealed) {

        public Choice {
            kinds = List.copyOf(kinds);
            sealed = Map.copyOf(sealed);
        }

        @Override
        public String toString() {
            return "Choice" + kinds;
        }
    }
}
