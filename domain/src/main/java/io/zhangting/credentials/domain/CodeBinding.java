package io.zhangting.credentials.domain;

import io.zhangting.kernel.PhoneNumber;

/**
 * What a code is bound to: another purpose, phone, session, account or application cannot use it.
 *
 * @param subject the application or item that the code is for; empty at sign-in
 */
public record CodeBinding(CodePurpose purpose, String account, PhoneNumber phone, String session, String subject) {

    @Override
    public String toString() {
        return "CodeBinding[" + purpose + "]";
    }
}
