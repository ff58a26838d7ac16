package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.BankRegistration;
import io.zhangting.accounts.domain.CfmmcToken;
import io.zhangting.accounts.domain.CounterReading;
import io.zhangting.accounts.domain.FundsRecord;
import io.zhangting.accounts.domain.InvestorRecord;
import io.zhangting.accounts.domain.PositionRecord;
import io.zhangting.accounts.domain.TradingCode;
import io.zhangting.halls.domain.CounterId;
import java.util.List;

/** A counter whose own records can be read as evidence. Calls never run inside a transaction and never throw. */
public interface CounterRecords {

    CounterId counter();

    CounterReading<InvestorRecord> investor(String login);

    CounterReading<FundsRecord> funds(String login);

    CounterReading<List<PositionRecord>> positions(String login);

    CounterReading<List<BankRegistration>> bankRegistrations(String login);

    CounterReading<List<TradingCode>> tradingCodes(String login);

    CounterReading<CfmmcToken> cfmmcToken(String login);
}
