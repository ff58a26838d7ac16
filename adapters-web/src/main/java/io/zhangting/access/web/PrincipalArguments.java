package io.zhangting.access.web;

import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands {@link SignedInCustomer} and {@link SignedInStaff} to controllers that ask for them. */
@Component
class PrincipalArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedInCustomer.class
                || parameter.getParameterType() == SignedInStaff.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object principal = request.getAttribute(SessionAuthentication.PRINCIPAL, RequestAttributes.SCOPE_REQUEST);
        if (principal == null || principal.getClass() != parameter.getParameterType()) {
            throw new IllegalStateException("the security chain let somebody in who is not signed in");
        }
        return principal;
    }
}
