package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.Question;
import org.rationalityfrontline.jctp.CThostFtdcQryAccountregisterField;
import org.rationalityfrontline.jctp.CThostFtdcQryInvestorField;
import org.rationalityfrontline.jctp.CThostFtdcQryInvestorPositionField;
import org.rationalityfrontline.jctp.CThostFtdcQryTradingAccountField;
import org.rationalityfrontline.jctp.CThostFtdcQryTradingCodeField;
import org.rationalityfrontline.jctp.CThostFtdcQueryCFMMCTradingAccountTokenField;
import org.rationalityfrontline.jctp.CThostFtdcTraderApi;

/** The queries about one investor. */
final class JctpQueries {

    private final CThostFtdcTraderApi api;
    private final String broker;

    JctpQueries(CThostFtdcTraderApi api, String broker) {
        this.api = api;
        this.broker = broker;
    }

    int ask(Question question, String account, int id) {
        return switch (question) {
            case INVESTOR -> investor(account, id);
            case TRADING_ACCOUNT -> tradingAccount(account, id);
            case POSITIONS -> positions(account, id);
            case BANK_REGISTRATIONS -> bankRegistrations(account, id);
            case TRADING_CODES -> tradingCodes(account, id);
            case CFMMC_TOKEN -> token(account, id);
        };
    }

    private int investor(String account, int id) {
        var field = new CThostFtdcQryInvestorField();
        field.setBrokerID(broker);
        field.setInvestorID(account);
        return api.ReqQryInvestor(field, id);
    }

    private int tradingAccount(String account, int id) {
        var field = new CThostFtdcQryTradingAccountField();
        field.setBrokerID(broker);
        field.setInvestorID(account);
        field.setCurrencyID("CNY");
        return api.ReqQryTradingAccount(field, id);
    }

    private int positions(String account, int id) {
        var field = new CThostFtdcQryInvestorPositionField();
        field.setBrokerID(broker);
        field.setInvestorID(account);
        return api.ReqQryInvestorPosition(field, id);
    }

    private int bankRegistrations(String account, int id) {
        var field = new CThostFtdcQryAccountregisterField();
        field.setBrokerID(broker);
        field.setAccountID(account);
        return api.ReqQryAccountregister(field, id);
    }

    private int tradingCodes(String account, int id) {
        var field = new CThostFtdcQryTradingCodeField();
        field.setBrokerID(broker);
        field.setInvestorID(account);
        return api.ReqQryTradingCode(field, id);
    }

    private int token(String account, int id) {
        var field = new CThostFtdcQueryCFMMCTradingAccountTokenField();
        field.setBrokerID(broker);
        field.setInvestorID(account);
        return api.ReqQueryCFMMCTradingAccountToken(field, id);
    }
}
