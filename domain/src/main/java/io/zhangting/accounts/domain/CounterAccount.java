package io.zhangting.accounts.domain;

import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.Masking;
import java.util.Optional;
import java.util.Set;

/**
 * A customer's account on one counter.
 *
 * @param login the account number or user name at that counter (监控中心: member number + account)
 * @param seat the seat's code and name as the broker shows it, such as {@code #50011-…}
 */
public record CounterAccount(
        CounterId counter,
        SeatRole role,
        Optional<String> seat,
        String login,
        AccountStatus status,
        Set<PasswordPurpose> passwords) {

    public CounterAccount {
        passwords = Set.copyOf(passwords);
    }

    public boolean holds(PasswordPurpose purpose) {
        return status != AccountStatus.CLOSED && passwords.contains(purpose);
    }

    @Override
    public String toString() {
        return counter + " " + Masking.account(login);
    }
}
