package io.zhangting.execution;

import io.zhangting.execution.domain.SignedCallback;
import io.zhangting.execution.port.CallbackNonces;
import io.zhangting.execution.port.CallbackSignatures;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CheckCallbackService implements CheckCallback {

    private final CallbackSignatures signatures;
    private final CallbackNonces nonces;
    private final InstantSource clock;

    CheckCallbackService(CallbackSignatures signatures, CallbackNonces nonces, InstantSource clock) {
        this.signatures = signatures;
        this.nonces = nonces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Verdict check(String gateway, SignedCallback call) {
        if (!signatures.isGenuine(gateway, call)) {
            return Verdict.FORGED;
        }
        return nonces.isFirst(gateway, call.nonce(), clock.instant()) ? Verdict.GENUINE : Verdict.REPLAYED;
    }
}
