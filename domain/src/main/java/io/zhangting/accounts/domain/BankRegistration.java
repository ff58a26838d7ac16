package io.zhangting.accounts.domain;

/** A bank account that is registered for transfers (银期签约). */
public record BankRegistration(String bank, String bankAccount, String currency, boolean open) {

    @Override
    public String toString() {
        return "BankRegistration[" + bank + "]";
    }
}
