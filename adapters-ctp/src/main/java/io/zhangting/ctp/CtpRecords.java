package io.zhangting.ctp;

import io.zhangting.accounts.domain.BankRegistration;
import io.zhangting.accounts.domain.CfmmcToken;
import io.zhangting.accounts.domain.CounterReading;
import io.zhangting.accounts.domain.FundsRecord;
import io.zhangting.accounts.domain.InvestorRecord;
import io.zhangting.accounts.domain.PositionRecord;
import io.zhangting.accounts.domain.TradingCode;
import io.zhangting.accounts.port.CounterRecords;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A CTP counter's own records about an investor. */
final class CtpRecords implements CounterRecords {

    private final CounterId counter;
    private final CtpTrader trader;

    CtpRecords(CounterId counter, CtpTrader trader) {
        this.counter = counter;
        this.trader = trader;
    }

    @Override
    public CounterId counter() {
        return counter;
    }

    @Override
    public CounterReading<InvestorRecord> investor(String login) {
        return one(Question.INVESTOR, login, CtpRows::investor);
    }

    @Override
    public CounterReading<FundsRecord> funds(String login) {
        return one(Question.TRADING_ACCOUNT, login, CtpRows::funds);
    }

    @Override
    public CounterReading<List<PositionRecord>> positions(String login) {
        return all(Question.POSITIONS, login, CtpRows::position);
    }

    @Override
    public CounterReading<List<BankRegistration>> bankRegistrations(String login) {
        return all(Question.BANK_REGISTRATIONS, login, CtpRows::bankRegistration);
    }

    @Override
    public CounterReading<List<TradingCode>> tradingCodes(String login) {
        return all(Question.TRADING_CODES, login, CtpRows::tradingCode);
    }

    @Override
    public CounterReading<CfmmcToken> cfmmcToken(String login) {
        return one(Question.CFMMC_TOKEN, login, CtpRows::token);
    }

    private <T> CounterReading<T> one(Question question, String login, Function<Map<String, String>, T> read) {
        return switch (all(question, login, read)) {
            case CounterReading.Known<List<T>>(List<T> rows)
            when !rows.isEmpty() -> new CounterReading.Known<>(rows.getFirst());
            case CounterReading.Known<List<T>> none -> new CounterReading.NotKnown<>("the counter does not know it");
            case CounterReading.NotKnown<List<T>>(String why) -> new CounterReading.NotKnown<>(why);
        };
    }

    private <T> CounterReading<List<T>> all(Question question, String login, Function<Map<String, String>, T> read) {
        return switch (trader.ask(new TraderRequest.Ask(question, login))) {
            case TraderReply.Answered answer
            when answer.ok() ->
                new CounterReading.Known<>(answer.rows().stream().map(read).toList());
            case TraderReply.Answered(int code, String text, var rows) ->
                new CounterReading.NotKnown<>(code + " " + text);
            case TraderReply.LogInFailed(int code, String text) -> new CounterReading.NotKnown<>(code + " " + text);
            case TraderReply.Unfit(String why) -> new CounterReading.NotKnown<>(why);
            case TraderReply.NotSent(String why) -> new CounterReading.NotKnown<>(why);
            case TraderReply.NoReply(String why) -> new CounterReading.NotKnown<>(why);
        };
    }
}
