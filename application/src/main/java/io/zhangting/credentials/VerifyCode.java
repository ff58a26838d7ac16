package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodeVerdict;

/** Judges a typed code. Each try counts, also a try without any code sent; a right code works once. */
public interface VerifyCode {

    CodeVerdict verify(CodeBinding binding, String typed);
}
