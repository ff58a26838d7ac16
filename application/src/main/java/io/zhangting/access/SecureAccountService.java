package io.zhangting.access;

import io.zhangting.access.domain.AccountSecured;
import io.zhangting.access.port.SessionStore;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.CustomerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SecureAccountService implements SecureAccount {

    private final ShowCustomer customers;
    private final Strangers strangers;
    private final SessionStore sessions;
    private final ApplicationEventPublisher events;

    SecureAccountService(
            ShowCustomer customers, Strangers strangers, SessionStore sessions, ApplicationEventPublisher events) {
        this.customers = customers;
        this.strangers = strangers;
        this.sessions = sessions;
        this.events = events;
    }

    @Override
    @Transactional
    public void secure(CustomerId customer, Actor by) {
        int devices = strangers.forget(customers.customer(customer).record());
        events.publishEvent(new AccountSecured(by, customer, devices, sessions.endAllOf(customer)));
    }
}
