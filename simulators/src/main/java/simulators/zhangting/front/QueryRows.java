package simulators.zhangting.front;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import simulators.zhangting.front.Investors.Investor;
import simulators.zhangting.state.IdentityDocument;

/** What a query finds about one investor: true where the registry knows it, plausible figures otherwise. */
record QueryRows(String broker, Investor investor, String tradingDay) {

    private static final String MEMBER_CODE = "0135";
    private static final Set<String> WITH_A_POSITION = Set.of("80000002", "80000004");

    private String account() {
        return investor.held().account();
    }

    private String active() {
        return investor.closed() ? "0" : "1";
    }

    List<Map<String, String>> person() {
        var customer = investor.customer();
        return List.of(Map.of(
                "InvestorID", account(),
                "BrokerID", broker,
                "InvestorName", customer.name(),
                "IdentifiedCardType", documentType(),
                "IdentifiedCardNo", customer.document().number(),
                "IsActive", active(),
                "Mobile", customer.phone(),
                "OpenDate", DateTimeFormatter.BASIC_ISO_DATE.format(customer.openedOn())));
    }

    /** The vendor's codes: 1 for a resident's card, x for other papers. */
    private String documentType() {
        return investor.customer().document().type().equals(IdentityDocument.RESIDENT_ID) ? "1" : "x";
    }

    List<Map<String, String>> tradingAccount() {
        return List.of(Map.of(
                "BrokerID",
                broker,
                "AccountID",
                account(),
                "CurrencyID",
                "CNY",
                "PreBalance",
                "100000.00",
                "Balance",
                "100250.00",
                "Available",
                hasAPosition() ? "88250.00" : "100250.00",
                "CurrMargin",
                hasAPosition() ? "12000.00" : "0.00",
                "WithdrawQuota",
                hasAPosition() ? "88000.00" : "100000.00",
                "TradingDay",
                tradingDay,
                "SettlementID",
                "1"));
    }

    private boolean hasAPosition() {
        return WITH_A_POSITION.contains(account());
    }

    List<Map<String, String>> positions() {
        return hasAPosition()
                ? List.of(Map.of(
                        "BrokerID", broker,
                        "InvestorID", account(),
                        "InstrumentID", "rb2610",
                        "ExchangeID", "SHFE",
                        "PosiDirection", "2",
                        "HedgeFlag", "1",
                        "Position", "3",
                        "UseMargin", "12000.00",
                        "TradingDay", tradingDay))
                : List.of();
    }

    List<Map<String, String>> bankRegistrations() {
        return List.of(Map.of(
                "TradeDay",
                tradingDay,
                "BankID",
                "1",
                "BankBranchID",
                "0000",
                "BankAccount",
                "62220000" + account(),
                "BrokerID",
                broker,
                "AccountID",
                account(),
                "IdCardType",
                documentType(),
                "IdentifiedCardNo",
                investor.customer().document().number(),
                "CurrencyID",
                "CNY",
                "OpenOrDestroy",
                "1"));
    }

    List<Map<String, String>> tradingCodes() {
        return Stream.of("SHFE", "DCE", "CZCE", "CFFEX").map(this::tradingCode).toList();
    }

    private Map<String, String> tradingCode(String exchange) {
        return Map.of(
                "InvestorID",
                account(),
                "BrokerID",
                broker,
                "ExchangeID",
                exchange,
                "ClientID",
                account(),
                "IsActive",
                active(),
                "ClientIDType",
                "1");
    }

    List<Map<String, String>> centreKey() {
        return List.of(centre("CurrentKey", "K" + account()));
    }

    Map<String, String> token() {
        var random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return centre("Token", random.substring(0, 20));
    }

    private Map<String, String> centre(String field, String value) {
        return Map.of(
                "BrokerID", broker, "ParticipantID", MEMBER_CODE, "AccountID", account(), "KeyID", "1", field, value);
    }
}
