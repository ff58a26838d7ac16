package io.zhangting.credentials;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.RevealRules;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.port.SecretStore;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RevealPasswordService implements RevealPassword {

    private final SecretStore secrets;
    private final InstantSource clock;

    RevealPasswordService(SecretStore secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public boolean mayRepeat(SecretId id, String session) {
        return secrets.state(id)
                .filter(state -> state instanceof SecretState.Opened opened && isRepeatable(opened, session))
                .isPresent();
    }

    @Override
    @Transactional
    public Result reveal(SecretId id, String session) {
        return secrets.lock(id).map(state -> reveal(id, state, session)).orElseGet(Result.NotReady::new);
    }

    private Result reveal(SecretId id, SecretState state, String session) {
        return switch (state) {
            case SecretState.Waiting w -> new Result.NotReady();
            case SecretState.Ready(Instant until) when !clock.instant().isBefore(until) -> new Result.Expired();
            case SecretState.Ready r -> firstLook(id, session);
            case SecretState.Opened opened
            when isRepeatable(opened, session) -> new Result.Revealed(secrets.open(id), opened.repeatableUntil());
            case SecretState.Opened o -> new Result.OpenedAlready();
            case SecretState.Wiped(SecretState.Why why, Instant at)
            when why == SecretState.Why.NEVER_OPENED -> new Result.Expired();
            case SecretState.Wiped w -> new Result.OpenedAlready();
        };
    }

    private Result firstLook(SecretId id, String session) {
        Instant until = clock.instant().plus(RevealRules.REPEAT_WITHIN);
        NewPassword password = secrets.open(id);
        secrets.update(id, new SecretState.Opened(session, until));
        return new Result.Revealed(password, until);
    }

    private boolean isRepeatable(SecretState.Opened opened, String session) {
        return opened.session().equals(session) && clock.instant().isBefore(opened.repeatableUntil());
    }

    @Override
    @Transactional
    public void wipeOverdue() {
        Instant now = clock.instant();
        secrets.overdue(now).forEach(id -> secrets.lock(id).ifPresent(state -> wipeIfOverdue(id, state, now)));
    }

    private void wipeIfOverdue(SecretId id, SecretState state, Instant now) {
        switch (state) {
            case SecretState.Ready(Instant until)
            when !now.isBefore(until) -> secrets.update(id, new SecretState.Wiped(SecretState.Why.NEVER_OPENED, now));
            case SecretState.Opened(String session, Instant until)
            when !now.isBefore(until) -> secrets.update(id, new SecretState.Wiped(SecretState.Why.OPENED, now));
            default -> {}
        }
    }
}
