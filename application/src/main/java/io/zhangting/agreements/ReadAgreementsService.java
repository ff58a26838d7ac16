package io.zhangting.agreements;

import io.zhangting.agreements.domain.Progress;
import io.zhangting.agreements.port.ProgressStore;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReadAgreementsService implements ReadAgreements {

    private final ProgressStore store;
    private final AgreementText texts;
    private final InstantSource clock;

    ReadAgreementsService(ProgressStore store, AgreementText texts, InstantSource clock) {
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Opened open(Request request) {
        PackDocument agreement = request.agreement();
        String text = texts.render(request);
        String hash = AgreementText.hash(text);
        Progress progress = current(request.application(), agreement)
                .filter(before -> before.textHash().equals(hash))
                .orElseGet(() -> start(request, text, hash));
        return new Opened(agreement, text, progress.acceptableAt(agreement.minimumReading()));
    }

    private Progress start(Request request, String text, String hash) {
        Progress progress = new Progress(
                request.application(),
                request.agreement().key(),
                request.agreement().version(),
                hash,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        store.open(progress, text);
        return progress;
    }

    @Override
    @Transactional
    public AcceptResult accept(ApplicationId application, PackDocument agreement) {
        return current(application, agreement)
                .map(progress -> accept(progress, agreement.minimumReading()))
                .orElseGet(AcceptResult.NotOpened::new);
    }

    private AcceptResult accept(Progress progress, Duration minimumReading) {
        Duration remaining = Duration.between(clock.instant(), progress.acceptableAt(minimumReading));
        if (remaining.isPositive()) {
            return new AcceptResult.TooShort(remaining);
        }
        if (progress.acceptedAt().isEmpty()) {
            store.save(progress.acceptedAt(clock.instant()));
        }
        return new AcceptResult.Accepted();
    }

    @Override
    @Transactional
    public SignResult sign(ApplicationId application, List<PackDocument> agreements) {
        Optional<PackDocument> missing = agreements.stream()
                .filter(agreement -> current(application, agreement)
                        .flatMap(Progress::acceptedAt)
                        .isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return new SignResult.NotAccepted(missing.get());
        }
        agreements.forEach(
                agreement -> current(application, agreement).ifPresent(p -> store.save(p.signedAt(clock.instant()))));
        return new SignResult.Signed();
    }

    @Override
    public List<Progress> progress(ApplicationId application) {
        return store.all(application);
    }

    @Override
    @Transactional
    public void forget(ApplicationId application, Set<String> agreements) {
        store.forget(application, agreements);
    }

    private Optional<Progress> current(ApplicationId application, PackDocument agreement) {
        return store.find(application, agreement.key())
                .filter(progress -> progress.version().equals(agreement.version()));
    }
}
