package holdepunkt.access.web;

import holdepunkt.core.web.ErrorPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Code flow with PKCE, forms that only our own pages can send, and headers that let nothing in from elsewhere. Who may see what is the doors' work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class WebSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    /** The notebook plays her own recordings, and shows what a script is about to seal. */
    private static final String NOTEBOOK_POLICY = CONTENT_POLICY.replace("img-src 'self' data:", "img-src 'self' data: blob:") + "; media-src 'self' blob:; worker-src 'self'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, AttemptCookie attempts, SignedIn signedIn, AskingForASignIn asking, ViewerFilter viewers, ErrorPages errors,
                              @Value("${holdepunkt.limits.misses-per-minute:30}") int misses,
                              @Value("${holdepunkt.limits.times-for-one-human:1}") int times) throws Exception {
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(to -> to.authorizationRequestRepository(attempts).authorizationRequestResolver(asking))
                        .successHandler(signedIn)
                        .failureHandler((request, response, e) -> response.sendRedirect("/sign-in?refused=failed")))
                .exceptionHandling(answers -> answers.accessDeniedHandler((request, response, e) -> errors.write(request, response, 403))
                        .authenticationEntryPoint((request, response, e) -> response.sendRedirect("/sign-in")))
                .headers(headers -> headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(request -> request.getRequestURI().startsWith("/diary"),
                                new ContentSecurityPolicyHeaderWriter(NOTEBOOK_POLICY)))
                        // What is written already stays.
                        .addHeaderWriter(new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(self), geolocation=(), browsing-topics=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN)))
                .addFilterBefore(viewers, CsrfFilter.class)
                .addFilterBefore(new OneHuman(errors, times), CsrfFilter.class)
                .addFilterBefore(new Misses(errors, misses), CsrfFilter.class)
                .addFilterBefore(new FromOurOwnPages(errors), CsrfFilter.class)
                .addFilterBefore(new Limits(errors), ViewerFilter.class);
        return http.build();
    }

    /** No text has the sign that ends texts in other programs; the database would refuse it later, and less politely. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\u0000') < 0);
        return firewall;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("__Host-csrf");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(parts -> parts.secure(true).httpOnly(true).sameSite("Strict"));
        return cookie;
    }
}
