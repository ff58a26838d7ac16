package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;

/** What staff can choose from: reasons to reject or return, and ways to establish identity without a face check. */
public record ReviewRules(List<String> rejectionReasons, List<ReturnReason> returnReasons, List<Choice> identityWays) {

    public ReviewRules {
        rejectionReasons = List.copyOf(rejectionReasons);
        returnReasons = List.copyOf(returnReasons);
        identityWays = List.copyOf(identityWays);
    }

    public Optional<Choice> identityWay(String key) {
        return identityWays.stream().filter(way -> way.key().equals(key)).findFirst();
    }
}
