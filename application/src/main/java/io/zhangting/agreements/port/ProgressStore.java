package io.zhangting.agreements.port;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.kernel.ApplicationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far each agreement of an application is; the text as shown is kept encrypted. */
public interface ProgressStore {

    List<Progress> all(ApplicationId application);

    Optional<Progress> find(ApplicationId application, String agreement);

    void open(Progress progress, String text);

    void save(Progress progress);

    void forget(ApplicationId application, Set<String> agreements);
}
