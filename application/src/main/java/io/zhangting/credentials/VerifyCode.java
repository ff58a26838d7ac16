package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodeVerdict;

/** Judges a typed code; a right code works once. Tries count as soon as a code was asked for. */
public interface VerifyCode {

    /** For somebody who is signed in. */
    default CodeVerdict verify(CodeBinding binding, String typed) {
        return verify(binding, typed, "signed-in");
    }

    /** @param lane whose failures are counted together; failures in one lane close no other */
    CodeVerdict verify(CodeBinding binding, String typed, String lane);
}
