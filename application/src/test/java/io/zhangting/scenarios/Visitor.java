package io.zhangting.scenarios;

import io.zhangting.access.MakeCaptcha;
import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SignInCustomer;
import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.NetworkAddress;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in a session who says that they are this person. */
class Visitor {

    private static final Pattern CODE = Pattern.compile("验证码(\\d{6})");

    protected final World world;
    protected final CustomerRecord person;
    protected final String session;
    private final Caller caller;

    /** Each session on a device of its own. */
    Visitor(World world, CustomerRecord person, String session) {
        this(world, person, new Caller(session, "device of " + session, new NetworkAddress("192.0.2.1")));
    }

    Visitor(World world, CustomerRecord person, Caller caller) {
        this.world = world;
        this.person = person;
        this.session = caller.session();
        this.caller = caller;
    }

    public RequestSignInCode.Result askForSignInCode(PhoneNumber phone) {
        MakeCaptcha.Result.Made captcha = (MakeCaptcha.Result.Made) world.access.captchas.make(caller);
        return world.access.request.request(new RequestSignInCode.Request(
                claim(), phone, captcha.id(), world.access.pictures.lastAnswer(), caller));
    }

    public SignInCustomer.Result signInWith(String code) {
        return world.access.customers.signIn(new SignInCustomer.Attempt(
                claim(), person.reservedPhone(), code, true, Optional.of(SomeHall.VERSION), caller));
    }

    /** As the hall of now asks for it. */
    private CustomerClaim claim() {
        return world.packs.current().signIn().way() instanceof SignInWay.ByDocument
                ? new CustomerClaim.OfPerson(person.name(), person.document())
                : new CustomerClaim.OfAccount(person.account());
    }

    /** The last code that came to the customer's phone. */
    public String lastCode() {
        return world.phones.inbox(person.reservedPhone()).reversed().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
