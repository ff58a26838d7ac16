package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;

/** What staff can choose from: reasons to reject, and ways to establish identity when there was no face check. */
public record ReviewRules(List<String> rejectionReasons, List<Choice> identityWays) {

    public ReviewRules {
        rejectionReasons = List.copyOf(rejectionReasons);
        identityWays = List.copyOf(identityWays);
    }

    public Optional<Choice> identityWay(String key) {
        return identityWays.stream().filter(way -> way.key().equals(key)).findFirst();
    }
}
