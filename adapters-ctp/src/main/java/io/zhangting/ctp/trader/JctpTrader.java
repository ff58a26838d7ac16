package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.kernel.SecretText;
import org.rationalityfrontline.jctp.CThostFtdcReqAuthenticateField;
import org.rationalityfrontline.jctp.CThostFtdcReqUserLoginField;
import org.rationalityfrontline.jctp.CThostFtdcTraderApi;
import org.rationalityfrontline.jctp.CThostFtdcTraderSpi;
import org.rationalityfrontline.jctp.CThostFtdcTradingAccountPasswordUpdateField;
import org.rationalityfrontline.jctp.CThostFtdcUserPasswordUpdateField;

/**
 * One API instance. jctp cuts what is too long without a word and writes UTF-8 where the front reads GB18030: only
 * printable ASCII of the right length goes in.
 */
final class JctpTrader implements Trader {

    private static final int LONGEST_USER = 15;
    private static final int LONGEST_ACCOUNT = 12;
    private static final int LONGEST_PASSWORD = 40;
    private static final String CURRENCY = "CNY";
    private static final String PRODUCT = "zhangting";

    private final CThostFtdcTraderApi api;

    /** Kept for as long as the library may call it. */
    @SuppressWarnings("unused")
    private final CThostFtdcTraderSpi calls;

    private final SessionSettings settings;

    JctpTrader(CThostFtdcTraderApi api, CThostFtdcTraderSpi calls, SessionSettings settings) {
        this.api = api;
        this.calls = calls;
        this.settings = settings;
    }

    @Override
    public int authenticate(String user, int id) {
        var field = new CThostFtdcReqAuthenticateField();
        field.setBrokerID(settings.broker());
        field.setUserID(FieldText.checked(user, LONGEST_USER));
        field.setUserProductInfo(PRODUCT);
        field.setAppID(settings.appId());
        return settings.authCode().<Integer>reveal(code -> {
            field.setAuthCode(code);
            return api.ReqAuthenticate(field, id);
        });
    }

    @Override
    public int logIn(String user, SecretText password, int id) {
        var field = new CThostFtdcReqUserLoginField();
        field.setBrokerID(settings.broker());
        field.setUserID(FieldText.checked(user, LONGEST_USER));
        field.setUserProductInfo(PRODUCT);
        return password.<Integer>reveal(text -> {
            field.setPassword(FieldText.checked(text, LONGEST_PASSWORD));
            return api.ReqUserLogin(field, id);
        });
    }

    @Override
    public int change(PasswordKind kind, String account, SecretText now, SecretText next, int id) {
        return now.<Integer>reveal(old -> next.<Integer>reveal(fresh -> switch (kind) {
            case TRADING -> changeTrading(account, old, fresh, id);
            case FUNDS -> changeFunds(account, old, fresh, id);
        }));
    }

    private int changeTrading(String account, String old, String fresh, int id) {
        var field = new CThostFtdcUserPasswordUpdateField();
        field.setBrokerID(settings.broker());
        field.setUserID(FieldText.checked(account, LONGEST_USER));
        field.setOldPassword(FieldText.checked(old, LONGEST_PASSWORD));
        field.setNewPassword(FieldText.checked(fresh, LONGEST_PASSWORD));
        return api.ReqUserPasswordUpdate(field, id);
    }

    private int changeFunds(String account, String old, String fresh, int id) {
        var field = new CThostFtdcTradingAccountPasswordUpdateField();
        field.setBrokerID(settings.broker());
        field.setAccountID(FieldText.checked(account, LONGEST_ACCOUNT));
        field.setOldPassword(FieldText.checked(old, LONGEST_PASSWORD));
        field.setNewPassword(FieldText.checked(fresh, LONGEST_PASSWORD));
        field.setCurrencyID(CURRENCY);
        return api.ReqTradingAccountPasswordUpdate(field, id);
    }

    @Override
    public int ask(Question question, String account, int id) {
        return new JctpQueries(api, settings.broker()).ask(question, FieldText.checked(account, LONGEST_ACCOUNT), id);
    }

    @Override
    public void release() {
        api.RegisterSpi(null);
        api.Release();
    }
}
