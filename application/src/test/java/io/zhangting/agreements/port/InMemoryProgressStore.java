package io.zhangting.agreements.port;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.kernel.ApplicationId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryProgressStore implements ProgressStore {

    private record Key(ApplicationId application, String agreement) {}

    private final Map<Key, Progress> progress = new HashMap<>();

    @Override
    public List<Progress> all(ApplicationId application) {
        return progress.values().stream()
                .filter(one -> one.application().equals(application))
                .sorted(Comparator.comparing(Progress::agreement))
                .toList();
    }

    @Override
    public Optional<Progress> find(ApplicationId application, String agreement) {
        return Optional.ofNullable(progress.get(new Key(application, agreement)));
    }

    @Override
    public void open(Progress opened, String text) {
        progress.put(new Key(opened.application(), opened.agreement()), opened);
    }

    @Override
    public void save(Progress changed) {
        progress.replace(new Key(changed.application(), changed.agreement()), changed);
    }

    @Override
    public void forget(ApplicationId application, Set<String> agreements) {
        progress.keySet()
                .removeIf(key -> key.application().equals(application) && agreements.contains(key.agreement()));
    }
}
