package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.SessionSettings;
import java.nio.file.Path;
import org.rationalityfrontline.jctp.CThostFtdcTraderApi;
import org.rationalityfrontline.jctp.THOST_TE_RESUME_TYPE;

/** API instances of the vendor's library, through jctp. The library is loaded with the first of them. */
final class JctpTraders implements Traders {

    private final SessionSettings settings;

    JctpTraders(SessionSettings settings) {
        this.settings = settings;
    }

    static String libraryVersion() {
        return CThostFtdcTraderApi.GetApiVersion();
    }

    @Override
    public String version() {
        return libraryVersion();
    }

    @Override
    public Trader open(Path flow, TraderEvents events) {
        var api = CThostFtdcTraderApi.CreateFtdcTraderApi(flow + "/");
        var calls = new JctpCalls(events);
        api.RegisterSpi(calls);
        api.SubscribePrivateTopic(THOST_TE_RESUME_TYPE.THOST_TERT_QUICK);
        api.SubscribePublicTopic(THOST_TE_RESUME_TYPE.THOST_TERT_QUICK);
        settings.fronts().forEach(api::RegisterFront);
        api.Init();
        return new JctpTrader(api, calls, settings);
    }
}
